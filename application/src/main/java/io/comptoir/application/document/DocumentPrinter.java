package io.comptoir.application.document;

/**
 * Turns a document into a PDF fit for archiving (PDF/A-3).
 *
 * <p>Promises: equal documents give equal bytes, so that a stored digest can be checked by printing again;
 * nothing outside the given values is read, whatever the texts hold; texts that cannot be shown are printed as
 * far as they can be and never refused. Safe to call from many threads. Slow next to a database call: print
 * after the transaction, never under a lock.
 */
public interface DocumentPrinter {

    byte[] print(PrintedDocument document);
}
