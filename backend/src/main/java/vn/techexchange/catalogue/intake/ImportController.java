package vn.techexchange.catalogue.intake;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.intake.table.SafeCsv;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.problem.Problems;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/my/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "import")
class ImportController {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int AT_ONCE = 1000;

    private final Imports imports;
    private final Templates templates;

    ImportController(Imports imports, Templates templates) {
        this.imports = imports;
        this.templates = templates;
    }

    /** The acting organisation's imports, the newest first. */
    @Get
    Page<ImportView.Card> list(
            Actor actor,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return imports.list(actor, cursor, size);
    }

    /** Takes a file of listings or needs: CSV, XLSX or JSON. An operator may name whose they become. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ImportView> upload(
            Actor actor,
            @QueryValue SubjectType kind,
            @Nullable @QueryValue Id owner,
            @Part("file") CompletedFileUpload file) {
        return HttpResponse.created(imports.upload(actor, kind, owner, file));
    }

    /** Organisations whose listings or needs may be brought in, by a part of their names. For operators. */
    @Get("/owners")
    List<OrganisationCard> owners(
            Actor actor, @QueryValue SubjectType kind, @Nullable @QueryValue @Size(max = 200) String q) {
        return imports.owners(actor, kind, q);
    }

    /** A CSV file with all columns and one example. */
    @Get("/template.csv")
    @Produces(CSV)
    HttpResponse<byte[]> csvTemplate(@QueryValue SubjectType kind) {
        return download(templates.csv(kind), CSV, name(kind) + ".csv");
    }

    /** A workbook with all columns and one example. */
    @Get("/template.xlsx")
    @Produces(XLSX)
    HttpResponse<byte[]> xlsxTemplate(@QueryValue SubjectType kind) {
        return download(templates.xlsx(kind), XLSX, name(kind) + ".xlsx");
    }

    /** An import: its columns, how far it is, what was counted. */
    @Get("/{id}")
    ImportView read(Actor actor, Id id) {
        return imports.read(actor, id);
    }

    /** Begins the dry run with what the columns mean. */
    @Post("/{id}/check")
    @Idempotent
    ImportView check(Actor actor, Id id, @Body @Valid ImportView.Meaning meaning) {
        return imports.check(actor, id, meaning.mapping());
    }

    /** Begins the import itself. */
    @Post("/{id}/start")
    @Idempotent
    ImportView start(Actor actor, Id id, @Body @Valid ImportView.Order order) {
        return imports.start(actor, id, order);
    }

    /** Stops it; what is in already stays. */
    @Post("/{id}/cancellation")
    @Idempotent
    ImportView cancel(Actor actor, Id id) {
        return imports.cancel(actor, id);
    }

    /** Its rows, with what was found about each and what became of it. */
    @Get("/{id}/rows")
    Page<LineView> rows(
            HttpRequest<?> request,
            Actor actor,
            Id id,
            @QueryValue(defaultValue = "ALL") LineView.Show show,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int size) {
        return imports.rows(actor, id, show, cursor, size, Problems.language(request));
    }

    /** All rows with problems, one line for each problem, as CSV. */
    @Get("/{id}/problems.csv")
    @Produces(CSV)
    HttpResponse<byte[]> problems(HttpRequest<?> request, Actor actor, Id id) {
        Locale locale = Problems.language(request);
        var lines = new StringBuilder(SafeCsv.START);
        lines.append(SafeCsv.line(
                locale.getLanguage().equals("en")
                        ? List.of("Row", "Source id", "Title", "Severity", "Column", "Problem")
                        : List.of("Dòng", "Mã nguồn", "Tên", "Mức độ", "Cột", "Vấn đề")));
        int after = 0;
        List<LineView> some = imports.problems(actor, id, after, AT_ONCE, locale);
        while (!some.isEmpty()) {
            some.forEach(row -> row.findings().forEach(found -> lines.append(line(row, found))));
            after = some.getLast().row();
            some = some.size() < AT_ONCE ? List.of() : imports.problems(actor, id, after, AT_ONCE, locale);
        }
        return download(lines.toString().getBytes(StandardCharsets.UTF_8), CSV, "problems.csv");
    }

    private static String line(LineView row, LineView.Found found) {
        return SafeCsv.line(List.of(
                Integer.toString(row.row()),
                Objects.toString(row.sourceId(), ""),
                Objects.toString(row.title(), ""),
                found.severity().name(),
                found.column() == null ? found.target() : found.column(),
                found.words()));
    }

    private static String name(SubjectType kind) {
        return kind == SubjectType.LISTING ? "listings" : "needs";
    }

    private static HttpResponse<byte[]> download(byte[] bytes, String type, String name) {
        return HttpResponse.ok(bytes)
                .contentType(MediaType.of(type + (type.equals(CSV) ? ";charset=utf-8" : "")))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
