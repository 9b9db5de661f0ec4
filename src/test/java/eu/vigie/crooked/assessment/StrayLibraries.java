package eu.vigie.crooked.assessment;

import java.sql.Connection;

import org.apache.jena.rdf.model.Model;
import org.kie.api.KieBase;

/** Hits the walls round Jena, Drools and SQL. */
record StrayLibraries(Model model, KieBase rules, Connection connection) {}
