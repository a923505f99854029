package vn.techexchange.insight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.web.PageDescription;

/** What search engines read of the page that shows supply and demand. */
@Singleton
class LandscapePage implements PageDescription.Source {
    private static final LocalText TITLE = LocalText.of("Bản đồ cung cầu công nghệ", "Technology supply and demand");
    private static final LocalText DESCRIPTION = LocalText.of(
            "Bao nhiêu công nghệ đang chào và bao nhiêu nhu cầu đang mở, theo lĩnh vực và mức sẵn sàng (TRL).",
            "How many technologies are offered and how many needs are open, by field and readiness level (TRL).");

    @Override
    public @Nullable PageDescription describe(List<String> segments, Locale locale) {
        return segments.equals(List.of("landscape"))
                ? new PageDescription(TITLE.in(locale), DESCRIPTION.in(locale), null)
                : null;
    }
}
