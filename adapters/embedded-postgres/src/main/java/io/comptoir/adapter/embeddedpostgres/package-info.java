/**
 * A PostgreSQL server of our own: unpacked, initialised and started under a directory, so that Comptoir runs
 * without any set-up and its tests run on the real database.
 *
 * <p>The server listens on 127.0.0.1 only, asks for generated passwords, survives a killed application and is
 * found again by the next start. {@link io.comptoir.adapter.embeddedpostgres.EmbeddedPostgres} is the way in.
 */
@NullMarked
package io.comptoir.adapter.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
