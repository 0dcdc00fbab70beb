import Models
import Testing

/// Tests of the whole: real processes, a real database, real sockets. One suite runs at a time, since each has an
/// installation of its own and faults are injected into it.
///
/// | variable | what |
/// |---|---|
/// | `NPP16_TEST_DATABASE` | connection string (`key=value …`) of a superuser; without it a private cluster is made |
/// | `NPP16_SEED` | the number from which everything random follows; printed by each test that uses it |
/// | `NPP16_KEEP` | keeps the folders of the installations, with their logs |
@Suite("The backbone as a whole", .serialized) enum SystemTests {
    @Suite("With the record", .backbone { $0.hasRecord = true }, .serialized) enum Record {}
    /// What people do there changes the record: an installation of its own.
    @Suite("In a browser", .backbone { $0.hasRecord = true }, .serialized) enum InBrowser {}
    @Suite("Proposals", .backbone(), .serialized) enum Proposals {}
    @Suite("Actions and membership", .backbone(), .serialized) enum Actions {}
    @Suite("Submissions", .backbone(), .serialized) enum Submissions {}
    @Suite("Formal notifications", .backbone(), .serialized) enum FormalNotifications {}
    @Suite("Reminders, digests, feeds", .backbone { $0.replicated = .notifications }, .serialized) enum Reminders {}
    @Suite("Who speaks for whom", .backbone(), .serialized) enum Standing {}
    @Suite("Whatever is sent", .backbone { $0.hasRecord = true }, .serialized) enum Requests {}
}
