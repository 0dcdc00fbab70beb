import Models
import ServiceKit
import Synchronization
import TestSupport
import Testing

/// Gives a suite an installation of its own, on empty tables: ``Installation/running``.
struct InstallationTrait: SuiteTrait, TestScoping {
    /// What its services are told beside what all need.
    var settings: @Sendable () async throws -> [String: String] = { [:] }

    @TaskLocal static var current: Installation?

    private static let count = Mutex(0)

    private static let template = Task {
        try await TestCluster.makeTemplate(
            "npp16_handlers", Installation.services.map { ($0.name, $0.migrations) })
    }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let number = Self.count.withLock { count in
            count += 1
            return count
        }
        let database = try await TestDatabase.make("handlers_\(number)", from: try await Self.template.value)
        try await Installation.lend(in: database, settings: settings(), function)
    }
}

extension Trait where Self == InstallationTrait {
    static var installation: Self { InstallationTrait() }

    static func installation(
        _ settings: @escaping @Sendable () async throws -> [String: String]
    ) -> Self {
        InstallationTrait(settings: settings)
    }
}
