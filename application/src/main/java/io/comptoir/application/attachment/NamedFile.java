package io.comptoir.application.attachment;

/** A file and its name. */
public final class NamedFile {

    private final String name;
    private final byte[] content;

    public NamedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
