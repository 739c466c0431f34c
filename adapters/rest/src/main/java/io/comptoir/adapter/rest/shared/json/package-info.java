/** What our JSON accepts: decimals as strings, no unknown field, no forbidden character; all faults at once. */
@NullMarked
package io.comptoir.adapter.rest.shared.json;

import org.jspecify.annotations.NullMarked;
