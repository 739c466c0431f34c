package io.comptoir.application.document;

/** Whether the paper counts; anything but FINAL is said across every page. */
public enum PrintedState {
    DRAFT,
    FINAL,
    CANCELLED
}
