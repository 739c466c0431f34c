/** The parts that the documents' requests and answers share. */
@NullMarked
package io.comptoir.adapter.rest.shared.document;

import org.jspecify.annotations.NullMarked;
