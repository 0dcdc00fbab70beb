internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Models
internal import ServiceKit
internal import UnixSignals

/// Runs a whole installation on this machine.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run PostgreSQL and all services on this machine until Ctrl-C.",
        discussion: """
            Everything lives in one folder: a private PostgreSQL cluster that is reached through a Unix socket only, \
            the keys, and the mail that was sent (a Maildir, unless NPP16_MAIL names a mail server).
            """)

    @Option(help: "The folder of the installation.")
    var home = ".npp16"

    @Option(help: "The port of the gateway on 127.0.0.1.")
    var port = 8016

    @Option(help: "The folder of a record to load once all are ready.")
    var record: String?

    func run() async throws {
        // What is mistyped is said before anything is started.
        let files = try record.map { try RecordFiles(folder: $0) }
        let installation = try Installation(home: home, port: port)
        let isInterrupted = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup) { return true }
                return false
            }
            group.addTask {
                try await installation.run { client in try await whenReady(client, installation, files) }
                return false
            }
            defer { group.cancelAll() }
            guard try await group.next() == true else { return false }
            Progress.say("stopping")
            group.cancelAll()
            try? await group.waitForAll()
            return true
        }
        Progress.say(isInterrupted ? "stopped" : "ended")
    }

    private func whenReady(_ client: APIClient, _ installation: Installation, _ files: RecordFiles?) async throws {
        if let record, let files {
            Progress.say("loading the record of \(record)")
            do {
                try await RecordImport(files, client).run()
            } catch let refusal as Refusal {
                // What holds other data of its own is still an installation to work with.
                Progress.say("the record is not loaded: \(refusal.words)")
            }
        }
        Progress.say("ready at \(installation.address) – Ctrl-C stops everything")
    }
}
