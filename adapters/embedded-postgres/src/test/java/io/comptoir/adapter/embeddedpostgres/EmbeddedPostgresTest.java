package io.comptoir.adapter.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    /** One for all: unpacking and initialising take longer than the tests. */
    @TempDir
    static Path directory;

    @Test
    void keeps_what_was_written_over_a_restart() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory, Durability.DURABLE)) {
            execute(postgres.database("shop"), "create table kept as select 42 as answer");
        }

        try (var postgres = EmbeddedPostgres.start(directory, Durability.DURABLE)) {
            assertThat(number(postgres.database("shop"), "select answer from kept"))
                    .isEqualTo(42);
        }
    }

    @Test
    void takes_over_the_server_of_a_killed_application() throws Exception {
        try (var first = EmbeddedPostgres.start(directory, Durability.THROWAWAY)) {
            var url = first.database("shop").jdbcUrl();
            first.abandon();

            try (var second = EmbeddedPostgres.start(directory, Durability.THROWAWAY)) {
                assertThat(second.database("shop").jdbcUrl()).isEqualTo(url);
            }
        }
    }

    @Test
    void starts_over_a_pid_file_whose_process_is_another_by_now() throws Exception {
        EmbeddedPostgres.start(directory, Durability.THROWAWAY).close();
        Files.writeString(
                directory.resolve("cluster/postmaster.pid"),
                "%d\n/elsewhere\n0\n5432\n".formatted(ProcessHandle.current().pid()));

        try (var postgres = EmbeddedPostgres.start(directory, Durability.THROWAWAY)) {
            assertThat(number(postgres.database("shop"), "select 1")).isEqualTo(1);
        }
    }

    @Test
    void refuses_a_second_application_in_the_same_directory() {
        try (var first = EmbeddedPostgres.start(directory, Durability.THROWAWAY)) {
            assertThat(first.database("shop").jdbcUrl()).contains("127.0.0.1");

            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, Durability.THROWAWAY, Duration.ZERO))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("Another Comptoir is using");
        }
    }

    @Test
    void gives_the_application_no_right_to_change_the_schema_and_no_way_around_row_security() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory, Durability.THROWAWAY);
                var application = postgres.database("shop").connectAsApplication();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");

            var rows = statement.executeQuery(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }

    @Test
    void keeps_passwords_where_only_their_owner_reads_them() throws Exception {
        EmbeddedPostgres.start(directory, Durability.THROWAWAY).close();

        var permissions = Files.getPosixFilePermissions(directory.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void empties_a_database_on_demand() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory, Durability.THROWAWAY)) {
            execute(postgres.database("shop"), "create table old (id int)");

            var fresh = postgres.freshDatabase("shop");

            assertThat(number(fresh, "select count(*) from pg_tables where tablename = 'old'"))
                    .isZero();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Database database, String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
