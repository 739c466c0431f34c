/** What may be done with projects. */
@NullMarked
package io.comptoir.application.project;

import org.jspecify.annotations.NullMarked;
