package eu.vigie.specification;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

import io.cucumber.core.options.Constants;

/** Runs every feature, in both languages, on the real engine; a step that nobody defined fails the build. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "eu.vigie.specification")
@ConfigurationParameter(key = Constants.OBJECT_FACTORY_PROPERTY_NAME, value = "eu.vigie.specification.SceneFactory")
@ConfigurationParameter(key = Constants.PLUGIN_PROPERTY_NAME, value = "eu.vigie.specification.Conclusions")
@ConfigurationParameter(key = Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = Constants.SNIPPET_TYPE_PROPERTY_NAME, value = "camelcase")
public class SpecificationTest {}
