import Testing

/// Suites that share an installation: each test makes the parties, calls and files that it looks at.
@Suite("Submissions", .installation)
enum SubmissionsTests {}
