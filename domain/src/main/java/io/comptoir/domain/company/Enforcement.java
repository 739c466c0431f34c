package io.comptoir.domain.company;

/** How strictly a rule is applied. */
public enum Enforcement {
    OFF,
    /** Says so, and goes on. */
    WARN,
    /** Waits for somebody with the right to approve. */
    APPROVE,
    BLOCK
}
