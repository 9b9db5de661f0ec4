-- The ledger. Plain SQL that SQLite and PostgreSQL both run. Instants are ISO 8601 in UTC, hashes are SHA-256 in
-- lower-case hexadecimal.

-- Bytes by their hash. A document that no entry names belongs to a job that has not finished.
create table document (
    sha256 text primary key,
    size bigint not null,
    bytes bytea not null
);

-- The hash chain: nothing is ever changed or removed here.
create table entry (
    position bigint primary key,
    kind text not null,
    resource text not null,
    document text not null references document (sha256),
    name text not null,
    media_type text not null,
    summary text not null,
    who text not null,
    recorded_at text not null,
    previous text not null,
    hash text not null unique
);
create index entry_by_resource on entry (kind, resource, position);
create index entry_by_document on entry (document);

-- Work that was acknowledged. Its document stays until an entry holds it or the job has failed.
create table job (
    number bigint primary key,
    id text not null unique,
    kind text not null,
    state text not null,
    document text,
    name text,
    request text not null,
    who text not null,
    attempts bigint not null,
    read_count bigint not null,
    rejected_count bigint not null,
    problem_count bigint not null,
    result text,
    created_at text not null,
    finished_at text
);
create index job_by_state on job (state, number);

create table job_problem (
    job text not null references job (id),
    number bigint not null,
    document text not null,
    place text not null,
    found text,
    problem text not null,
    remedy text not null,
    primary key (job, number)
);

-- Keys are random, 256 bits long; only their hash is kept.
create table api_key (
    hash text primary key,
    account text not null,
    created_at text not null
);
