package io.comptoir.adapter.documents;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are laid out but not printed: what stands where can be asked, and then they can be printed. */
final class Proof implements AutoCloseable {

    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final FontCase fonts;
    private final Runnable whenClosed;
    private final Map<String, Box> named = new HashMap<>();

    Proof(PdfBoxRenderer renderer, PDDocument pdf, FontCase fonts, Runnable whenClosed) {
        this.renderer = renderer;
        this.pdf = pdf;
        this.fonts = fonts;
        this.whenClosed = whenClosed;
        collect(renderer.getRootBox());
    }

    int pages() {
        return sheets().size();
    }

    /** The height of a page's text area, in the dots of the layout. */
    int height(int page) {
        var sheet = sheets().get(Math.min(page, pages() - 1));
        return sheet.getBottom() - sheet.getTop();
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(named.get(id)).map(this::place);
    }

    PDDocument print() {
        try {
            return renderer.createPDFKeepOpen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FontCase fonts() {
        return fonts;
    }

    @Override
    public void close() {
        renderer.close();
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whenClosed.run();
        }
    }

    private Place place(Box box) {
        int page = 0;
        while (page < pages() - 1 && sheets().get(page).getBottom() <= box.getAbsY()) {
            page++;
        }
        return new Place(page, box.getAbsY() - sheets().get(page).getTop(), box.getHeight());
    }

    private List<PageBox> sheets() {
        return renderer.getRootBox().getLayer().getPages();
    }

    private void collect(Box box) {
        var element = box.getElement();
        if (element != null && !element.getAttribute("id").isEmpty()) {
            named.putIfAbsent(element.getAttribute("id"), box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    /**
     * Where something stands, in the dots of the layout.
     *
     * @param page from 0
     * @param top from the top of the page's text area
     */
    record Place(int page, int top, int height) {

        int bottom() {
            return top + height;
        }
    }
}
