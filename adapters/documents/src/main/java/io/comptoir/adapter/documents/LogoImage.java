package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedLogo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Brings a company's logo into the one form that is printed: a PNG of bounded size in sRGB. The size is read
 * from the file's header before anything is unpacked, so that a small file cannot ask for gigabytes.
 */
final class LogoImage {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int MOST_PIXELS = 16_000_000;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 400;

    private LogoImage() {}

    /** The picture as PNG; empty where the bytes are no picture that we print. */
    static Optional<byte[]> png(PrintedLogo logo) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(logo.bytes()))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return isPrintable(reader) ? Optional.of(encode(scaled(reader.read(0)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPrintable(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT)) && pixels <= MOST_PIXELS;
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double fit = Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        double scale = Math.min(1, fit);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
