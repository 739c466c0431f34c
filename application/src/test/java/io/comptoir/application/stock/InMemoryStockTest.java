package io.comptoir.application.stock;

import io.comptoir.application.shared.CountingIds;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.InMemoryQuantityLedger;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.domain.stock.StockKey;
import java.util.function.Supplier;

class InMemoryStockTest implements StockContract {

    private final InMemoryStock stock = new InMemoryStock();
    private final InMemoryQuantityLedger ledger = new InMemoryQuantityLedger();
    private final CountingIds ids = new CountingIds();

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public QuantityLedger ledger() {
        return ledger;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return what.get();
    }

    @Override
    public StockKey shelf() {
        return new StockKey(ids.next(), ids.next());
    }
}
