package io.comptoir.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DefaultGrantsTest {

    /** The table of the users' requirements: administrator, agent, sales representative. */
    private static final String REQUIRED = """
            P01 quote:list                yes yes yes
            P02 quote:create              no  no  yes
            P03 quote:update              yes no  yes
            P04 quote:download            yes no  yes
            P05 quote:delete              yes no  yes
            P06 order:list                yes yes yes
            P07 order:create              yes no  yes
            P08 order:update              yes no  yes
            P09 order:createDelivery      yes no  yes
            P10 order:approve             yes no  no
            P10 order:validate            yes no  yes
            P11 order:delete              yes yes yes
            P12 order:download            yes yes yes
            P13 deliveryNote:list         yes yes yes
            P14 deliveryNote:read         yes yes yes
            P15 deliveryNote:readPayments yes yes yes
            P16 deliveryNote:createInvoice yes no yes
            P17 deliveryNote:delete       yes yes yes
            P18 deliveryNote:download     yes yes yes
            P19 invoice:list              yes yes yes
            P20 invoice:read              yes yes yes
            P21 invoice:delete            yes yes yes
            P22 invoice:download          yes yes yes
            P23 return:list               yes yes yes
            P24 return:create             yes yes yes
            P25 return:validate           yes no  no
            P26 return:download           yes yes yes
            P27 creditNote:list           yes yes yes
            P28 creditNote:create         yes yes yes
            P29 creditNote:update         yes yes no
            P30 creditNote:delete         no  no  no
            P31 supplierCreditNote:list   yes yes no
            P32 supplierCreditNote:create yes yes no
            P33 return:generateCreditNote yes yes no
            P34 order:reject              yes no  no
            """;

    @TestFactory
    Stream<DynamicTest> hold_every_cell_of_the_required_table() {
        return REQUIRED.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    var cells = line.split("\\s+", -1);

                    assertThat(granted(cells[1])).containsExactly(cells[2], cells[3], cells[4]);
                }));
    }

    @Test
    void let_whoever_may_list_a_resource_read_it() {
        var table = DefaultGrants.TABLE;

        assertThat(table.permissions())
                .filteredOn(permission -> permission.endsWith(":list"))
                .filteredOn(permission -> table.knows(permission.replace(":list", ":read")))
                .allSatisfy(permission -> assertThat(granted(permission.replace(":list", ":read")))
                        .isEqualTo(granted(permission)));
    }

    @Test
    void give_every_permission_a_resource_and_an_action() {
        assertThat(DefaultGrants.TABLE.permissions())
                .hasSizeGreaterThan(150)
                .allMatch(name -> name.matches("[a-z][A-Za-z]*:[a-z][A-Za-z]*"));
    }

    @Test
    void leave_margins_settings_users_and_overrides_to_administrators() {
        assertThat(Set.of("margins:read", "company:update", "user:create", "role:update", "order:override"))
                .allSatisfy(permission -> assertThat(granted(permission)).containsExactly("yes", "no", "no"));
        assertThat(Set.of("return:exception", "invoice:date", "customer:setCredit", "customer:setIban"))
                .allSatisfy(permission -> assertThat(granted(permission)).containsExactly("yes", "no", "no"));
    }

    @Test
    void let_sales_representatives_take_money_at_the_counter_only() {
        assertThat(granted("payment:record")).containsExactly("yes", "yes", "no");
        assertThat(granted("payment:recordCounter")).containsExactly("no", "no", "yes");
    }

    private static java.util.List<String> granted(String permission) {
        assertThat(DefaultGrants.TABLE.knows(permission)).as(permission).isTrue();
        return Arrays.stream(Role.values())
                .map(role -> DefaultGrants.TABLE.grants(role, permission) ? "yes" : "no")
                .toList();
    }
}
