package vn.techexchange.party.verification;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileAnswer;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;

/** An organisation and its own verification. */
@Controller("/api/v1/organisations/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnVerificationController {
    private final Verifications verifications;
    private final VerificationDesk desk;
    private final Evidence evidence;

    OwnVerificationController(Verifications verifications, VerificationDesk desk, Evidence evidence) {
        this.verifications = verifications;
        this.desk = desk;
        this.evidence = evidence;
    }

    /** The latest request to be verified; not found if there never was one. */
    @Get("/verification")
    VerificationView latest(Id id, Actor actor) {
        return desk.latest(id, actor);
    }

    /** Asks to be verified, with evidence uploaded before. */
    @Post("/verification")
    @Idempotent
    HttpResponse<VerificationView> request(Id id, @Valid @Body VerificationRequest request, Actor actor) {
        verifications.request(id, request, actor);
        return HttpResponse.created(desk.latest(id, actor));
    }

    /** Uploads a file that proves who the organisation is. */
    @Post("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<VerificationView.File> upload(Id id, @Part("file") CompletedFileUpload file, Actor actor)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return HttpResponse.created(VerificationView.File.of(evidence.keep(id, bytes, file.getFilename(), actor)));
        }
    }

    /** The evidence itself; for the organisation and operators. */
    @Get("/evidence/{fileId}")
    HttpResponse<StreamedFile> download(Id id, Id fileId, Actor actor) {
        return FileAnswer.of(evidence.open(id, fileId, actor));
    }
}
