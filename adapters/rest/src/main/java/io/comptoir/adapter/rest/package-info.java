/** The HTTP API: one package per concept, what they share in {@code shared}. */
@NullMarked
package io.comptoir.adapter.rest;

import org.jspecify.annotations.NullMarked;
