/** Payment terms as rows. */
@NullMarked
package io.comptoir.adapter.persistence.payment;

import org.jspecify.annotations.NullMarked;
