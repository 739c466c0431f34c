package io.comptoir.application.document;

import java.util.Arrays;

/** The company's mark as a PNG or JPEG file. What is no such picture is left out of the print. */
public final class PrintedLogo {

    private final byte[] bytes;

    public PrintedLogo(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedLogo that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
