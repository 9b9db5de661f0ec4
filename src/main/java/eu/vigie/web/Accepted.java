package eu.vigie.web;

import java.net.URI;

import org.springframework.http.ResponseEntity;

import eu.vigie.ledger.Job;

/** The answer to work that was taken on. */
final class Accepted {

    private Accepted() {}

    static ResponseEntity<JobView> of(Job job) {
        return ResponseEntity.accepted().location(URI.create(JobView.path(job))).body(JobView.of(job));
    }
}
