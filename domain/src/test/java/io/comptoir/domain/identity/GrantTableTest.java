package io.comptoir.domain.identity;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GrantTableTest {

    private final GrantTable table = DefaultGrants.TABLE;

    @Test
    void adds_up_what_several_roles_hold() {
        var both = table.of(Set.of(Role.AGENT, Role.SALES_REP));

        assertThat(both).contains("deliveryNote:confirmPicking", "quote:create").doesNotContain("order:approve");
    }

    @Test
    void keeps_only_the_differences_of_a_company() {
        var wanted = new TreeSet<>(table.of(Role.AGENT));
        wanted.remove("invoice:delete");
        wanted.add("quote:create");

        var changes = table.changesFor(Role.AGENT, wanted);

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new GrantChange(Role.AGENT, "invoice:delete", false),
                        new GrantChange(Role.AGENT, "quote:create", true));
        assertThat(table.changedBy(changes).of(Role.AGENT)).isEqualTo(wanted);
        assertThat(table.changedBy(changes).of(Role.SALES_REP)).isEqualTo(table.of(Role.SALES_REP));
    }

    @Test
    void passes_over_changes_of_permissions_that_are_no_more() {
        var changed = table.changedBy(List.of(new GrantChange(Role.AGENT, "fax:send", true)));

        assertThat(changed.permissions()).isEqualTo(table.permissions());
        assertThat(changed.grants(Role.AGENT, "fax:send")).isFalse();
    }

    @Test
    void refuses_a_permission_that_does_not_exist() {
        assertRefused(() -> table.changesFor(Role.AGENT, Set.of("fax:send")), IdentityRule.UNKNOWN_PERMISSION);
    }

    @Test
    void never_takes_from_administrators_the_right_to_give_rights() {
        assertRefused(
                () -> table.changesFor(Role.ADMIN, Set.of("quote:list")), IdentityRule.ADMINISTRATOR_RIGHTS_REQUIRED);
        assertThat(table.changesFor(Role.AGENT, Set.of("quote:list"))).isNotEmpty();
    }

    @Test
    void has_each_permission_once() {
        var builder = new GrantTable.Builder().resource("quote").grant(Set.of(), "list");

        assertThatThrownBy(() -> builder.grant(Set.of(Role.ADMIN), "list")).isInstanceOf(IllegalStateException.class);
    }
}
