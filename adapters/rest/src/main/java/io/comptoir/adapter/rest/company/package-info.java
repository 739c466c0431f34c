/** The caller's company and its settings over HTTP, and new companies for the operator of the server. */
@NullMarked
package io.comptoir.adapter.rest.company;

import org.jspecify.annotations.NullMarked;
