package vn.techexchange.catalogue.vocabulary;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.techexchange.platform.web.PublicAnswers;

@Controller("/api/v1/vocabularies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "catalogue")
class VocabularyController {
    private static final String AN_HOUR = "public, max-age=3600";

    private final Vocabularies vocabularies;
    private final PublicAnswers answers;

    VocabularyController(Vocabularies vocabularies, PublicAnswers answers) {
        this.vocabularies = vocabularies;
        this.answers = answers;
    }

    /** All codes that are valid today, with their names in both languages. */
    @Get
    HttpResponse<VocabularyBook> vocabularies(HttpRequest<?> request) {
        return answers.of(request, VocabularyBook.of(vocabularies), AN_HOUR);
    }
}
