/** The demo: two companies, their users, goods and customers, and sales in several states. */
@NullMarked
package io.comptoir.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
