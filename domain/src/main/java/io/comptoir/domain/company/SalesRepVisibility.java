package io.comptoir.domain.company;

/** Whose documents a sales representative sees. */
public enum SalesRepVisibility {
    ALL,
    OWN,
    TEAM
}
