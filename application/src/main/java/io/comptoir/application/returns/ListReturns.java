package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists returns, the newest first. */
@UseCase("return:list")
public class ListReturns {

    private final ReturnList returns;

    public ListReturns(ReturnList returns) {
        this.returns = returns;
    }

    public Page<ReturnList.Row> handle(Caller caller, ListRequest request) {
        return returns.page(request);
    }
}
