/** Products, families and units as rows. */
@NullMarked
package io.comptoir.adapter.persistence.product;

import org.jspecify.annotations.NullMarked;
