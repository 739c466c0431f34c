package io.comptoir.adapter.rest.attachment;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.ContentDisposition;
import io.comptoir.adapter.rest.shared.Uploads;
import io.comptoir.application.attachment.AddAttachment;
import io.comptoir.application.attachment.ListAttachments;
import io.comptoir.application.attachment.ReadAttachment;
import io.comptoir.application.attachment.RemoveAttachment;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the resources of all kinds of documents do with their attachments. */
@RequestScoped
public class AttachmentAnswers {

    private final Api api;
    private final UseCases useCases;
    private final Uploads uploads;
    private final ListAttachments list;
    private final AddAttachment add;
    private final ReadAttachment read;
    private final RemoveAttachment remove;

    public AttachmentAnswers(
            Api api,
            UseCases useCases,
            Uploads uploads,
            ListAttachments list,
            AddAttachment add,
            ReadAttachment read,
            RemoveAttachment remove) {
        this.api = api;
        this.useCases = useCases;
        this.uploads = uploads;
        this.list = list;
        this.add = add;
        this.read = read;
        this.remove = remove;
    }

    Response list(DocumentRef document) {
        return api.show(list, (use, caller) -> use.handle(caller, document), AttachmentResponse.All::from);
    }

    /** @param collection the document's own, such as {@code quotes} */
    Response add(String collection, DocumentRef document, @Nullable FileUpload upload) {
        var file = uploads.read(upload);
        return api.create(
                collection + "/" + document.id() + "/attachments",
                add,
                (use, caller) -> use.handle(caller, document, file),
                AttachmentResponse::from);
    }

    /** Always as a file to be kept, never to be shown: it may be anybody's. */
    Response download(DocumentRef document, UUID id) {
        var found = useCases.read(
                api.caller(),
                read,
                (use, caller) -> use.handle(caller, document, id),
                Function.<ReadAttachment.Read>identity());
        var attachment = found.attachment();
        return Response.ok(found.file().content(), attachment.mediaType())
                .header("Content-Disposition", ContentDisposition.attachment(attachment.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("ETag", "\"" + attachment.sha256() + "\"")
                .build();
    }

    Response remove(DocumentRef document, UUID id) {
        var command = new RemoveAttachment.Command(document, id, api.expected());
        return api.delete(remove, (use, caller) -> use.handle(caller, command));
    }
}
