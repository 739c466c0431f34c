package io.comptoir.bootstrap.demo;

import io.comptoir.application.customer.CreateCustomer;
import io.comptoir.application.pricing.TaxRates;
import io.comptoir.application.product.CreateProduct;
import io.comptoir.application.product.ProductSheet;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.application.shared.UseCases;
import io.comptoir.application.stock.AdjustStock;
import io.comptoir.application.stock.CreateWarehouse;
import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Communication;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.CustomerAddress;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Identity;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.product.ProductKind;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.stock.Adjustment;
import io.comptoir.domain.stock.Warehouse;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goods, customers and stock of the demo company, from tables that anybody can read. */
@Singleton
class DemoCatalogue {

    private final UseCases useCases;
    private final UnitOfWork work;
    private final TaxRates rates;
    private final CreateProduct createProduct;
    private final CreateCustomer createCustomer;
    private final CreateWarehouse createWarehouse;
    private final AdjustStock adjust;
    private final Ids ids;

    DemoCatalogue(
            UseCases useCases,
            UnitOfWork work,
            TaxRates rates,
            CreateProduct createProduct,
            CreateCustomer createCustomer,
            CreateWarehouse createWarehouse,
            AdjustStock adjust,
            Ids ids) {
        this.useCases = useCases;
        this.work = work;
        this.rates = rates;
        this.createProduct = createProduct;
        this.createCustomer = createCustomer;
        this.createWarehouse = createWarehouse;
        this.adjust = adjust;
        this.ids = ids;
    }

    /** What there is to sell, and to whom: the goods of stock first, in the order of the table. */
    record Filled(List<UUID> goods, List<UUID> customers) {}

    Filled fill(Caller caller) {
        var byCode = work.read(caller.companyId(), rates::all).stream()
                .collect(Collectors.toMap(r -> r.profile().code(), r -> r));
        var counted = new ArrayList<Adjustment.Line>();
        for (var row : DemoTable.read("products.csv")) {
            counted.addAll(product(caller, row, byCode));
        }
        useCases.run(
                caller,
                adjust,
                (use, who) -> use.handle(who, new AdjustStock.Command(null, "Inventaire d’ouverture", counted)));
        var second = new Warehouse.Profile("SUD", "Entrepôt Sud", null, false, true);
        useCases.run(caller, createWarehouse, (use, who) -> use.handle(who, new CreateWarehouse.Command(null, second)));
        var customers = DemoTable.read("customers.csv").stream()
                .map(row -> customer(caller, row))
                .toList();
        return new Filled(counted.stream().map(Adjustment.Line::productId).toList(), customers);
    }

    private List<Adjustment.Line> product(Caller caller, Map<String, String> row, Map<String, TaxRate> rateByCode) {
        var kind = ProductKind.valueOf(cell(row, "kind"));
        boolean tracked = kind == ProductKind.GOODS;
        var rate = rateByCode.get(cell(row, "rate"));
        var id = ids.next();
        var profile = new Product.Profile(
                cell(row, "code"),
                cell(row, "name"),
                null,
                kind,
                null,
                cell(row, "unit"),
                rate == null ? null : rate.id(),
                null,
                null,
                null,
                tracked,
                decimal(cell(row, "cost")),
                List.of());
        var prices =
                new Prices(decimal(cell(row, "list")), decimal(cell(row, "standard")), decimal(cell(row, "limit")));
        var command = new CreateProduct.Command(id, new ProductSheet(profile, prices));
        useCases.run(caller, createProduct, (use, who) -> use.handle(who, command));
        return tracked
                ? List.of(new Adjustment.Line(id, new BigDecimal(cell(row, "stock")), decimal(cell(row, "cost"))))
                : List.of();
    }

    private UUID customer(Caller caller, Map<String, String> row) {
        var kind = CustomerKind.valueOf(cell(row, "kind"));
        var address = new Address(
                null, cell(row, "street"), null, cell(row, "postcode"), cell(row, "city"), null, cell(row, "country"));
        var home =
                new CustomerAddress(ids.next(), EnumSet.of(AddressUse.INVOICED_TO, AddressUse.DELIVERED_TO), address);
        var id = ids.next();
        var command = new CreateCustomer.Command(
                id,
                defaults -> new Profile(
                        cell(row, "code"),
                        CustomerStatus.QUALIFIED,
                        new Identity(cell(row, "name"), kind, text(cell(row, "siren")), null, text(cell(row, "vat"))),
                        new Communication(text(cell(row, "email")), null, cell(row, "language")),
                        new CustomerTerms(defaults.currency(), null, null, null, null, null, null),
                        Credit.UNLIMITED,
                        BankAccount.NONE,
                        null,
                        List.of(home),
                        List.of(),
                        List.of()));
        useCases.run(caller, createCustomer, (use, who) -> use.handle(who, command));
        return id;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static @Nullable String text(String cell) {
        return cell.isBlank() ? null : cell;
    }

    private static @Nullable BigDecimal decimal(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell);
    }
}
