package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.returns.ReadReturn;
import io.comptoir.application.returns.ReturnView;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the returns of a page. */
@Singleton
public class ReturnActions extends RowActions<ReadReturn, ReturnView> {

    public ReturnActions(UseCases useCases, ReadReturn read) {
        super(
                useCases,
                "returns",
                read,
                ReadReturn::handle,
                (view, language) -> ReturnRendering.response(view, language).actions());
    }
}
