package eu.vigie.web;

import java.util.List;
import java.util.Locale;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import eu.vigie.regulation.Language;

/** The interface as a whole: where it is, its languages, and what holds for every address of it. */
@Configuration
class Api implements WebMvcConfigurer {

    static final String BASE = "/api/v1";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns(BASE + "/**");
    }

    /** English or French, whichever Accept-Language likes better; English when it likes neither. */
    @Bean("localeResolver")
    LocaleResolver languages() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(List.of(Locale.ENGLISH, Locale.FRENCH));
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }

    /** Of those that {@link #languages} lets through. */
    static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.FR.tag()) ? Language.FR : Language.EN;
    }

    /** Errors in one form; and whoever asks before sending is told to go on only when the body is wanted. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> container() {
        return factory -> {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ProblemReportValve.class.getName());
                }
            });
            factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming",
                    ContinueResponseTiming.ON_REQUEST_BODY_READ.toString()));
        };
    }
}
