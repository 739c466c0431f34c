/** What has to be done before the application may be used, and the word that it may. */
@NullMarked
package io.comptoir.bootstrap.startup;

import org.jspecify.annotations.NullMarked;
