package io.comptoir.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ComptoirTest
class RowSecurityTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    @BeforeEach
    void a_secured_table_with_a_row_of_each_company() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            execute(owner, "create table probe (company_id uuid not null, word text not null)");
            execute(owner, "select comptoir_secure('probe')");
            execute(owner, "insert into probe values ('%s', 'ours'), ('%s', 'theirs')".formatted(OURS, THEIRS));
        }
    }

    @AfterEach
    void gone_again() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            execute(owner, "drop table probe");
        }
    }

    @Test
    void shows_the_rows_of_the_company_and_no_others() throws SQLException {
        try (var application = inCompany(OURS.toString())) {
            assertThat(text(application, "select string_agg(word, ',') from probe"))
                    .isEqualTo("ours");
        }
    }

    @Test
    void shows_nothing_when_no_company_was_named() throws SQLException {
        try (var application = inCompany("")) {
            assertThat(text(application, "select count(*)::text from probe")).isEqualTo("0");
        }
    }

    @Test
    void refuses_a_row_for_another_company() throws SQLException {
        try (var application = inCompany(OURS.toString())) {
            assertThatThrownBy(
                            () -> execute(application, "insert into probe values ('%s', 'smuggled')".formatted(THEIRS)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void leaves_the_owner_able_to_see_all_rows() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            assertThat(text(owner, "select count(*)::text from probe")).isEqualTo("2");
        }
    }

    @Test
    void folds_case_and_accents_for_searching() throws SQLException {
        try (var application = TestDatabase.asApplication()) {
            assertThat(text(application, "select comptoir_fold('Œuvre à façon, ÉTÉ, Ødegård, Straße, l’âge')"))
                    .isEqualTo("oeuvre a facon, ete, odegard, strasse, l'age");
        }
    }

    private static Connection inCompany(String company) throws SQLException {
        var connection = TestDatabase.asApplication();
        execute(connection, "select set_config('app.company_id', '%s', false)".formatted(company));
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
