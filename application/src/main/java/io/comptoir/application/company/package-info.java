/** Reading and changing a company, and making new ones. */
@NullMarked
package io.comptoir.application.company;

import org.jspecify.annotations.NullMarked;
