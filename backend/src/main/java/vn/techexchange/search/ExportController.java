package vn.techexchange.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.techexchange.party.account.Throttle;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.search.export.Export;
import vn.techexchange.search.export.Format;
import vn.techexchange.search.index.PriceOrder;

@Controller("/api/v1/search/export")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "search")
class ExportController {
    private final Export export;
    private final PriceOrder prices;
    private final Throttle throttle;

    ExportController(Export export, PriceOrder prices, Throttle throttle) {
        this.export = export;
        this.prices = prices;
        this.throttle = throttle;
    }

    /**
     * The first thousand of what a search finds as a table, in the same order and under the same filters; only what
     * strangers see. From one address so many within a quarter of an hour.
     */
    @Get(produces = MediaType.ALL)
    HttpResponse<byte[]> export(
            @Parameter(hidden = true) Visitor visitor,
            @Valid @RequestBean SearchRequest request,
            @QueryValue(defaultValue = "csv") Format format,
            @QueryValue(defaultValue = "vi") @Pattern(regexp = "vi|en") String language) {
        var question = request.question(prices);
        throttle.export(visitor);
        var locale = Locale.of(language);
        return HttpResponse.ok(export.of(question, format, locale))
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"search." + format.ending() + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(export.name(format, locale), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
