/** The words of the API with what people call them, so that front ends have their labels from one place. */
@NullMarked
package io.comptoir.adapter.rest.enumeration;

import org.jspecify.annotations.NullMarked;
