package io.comptoir.adapter.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps its promises. */
final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** What is wrong with the file, by the rules of PDF/A-3a or PDF/UA-1; empty is good. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage() + " @ "
                            + fault.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
