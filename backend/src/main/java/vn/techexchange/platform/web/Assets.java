package vn.techexchange.platform.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.regex.Pattern;
import vn.techexchange.platform.problem.NotFound;

/** The app's scripts, styles, fonts and pictures. Their names hold a hash of their content, so they never change. */
@Controller("/assets")
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
class Assets {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final ResourceResolver resources;

    Assets(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get("/{name}")
    HttpResponse<StreamedFile> asset(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new NotFound();
        }
        return resources
                .getResource("classpath:public/assets/" + name)
                .map(file -> HttpResponse.ok(new StreamedFile(file))
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
                .orElseThrow(NotFound::new);
    }
}
