internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models
internal import SourceDocument

extension Import {
    /// Reads the source document itself, compares it with the record, and reviews it.
    struct Document: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the background document, compare it with the record, list its own inconsistencies.",
            discussion: """
                Changes nothing unless --apply is given. Then, what the record lacks and the document gives in full is \
                registered; what the record has otherwise is listed and stays as it is.
                Ends with 2 where the file cannot be read as such a document, and names the lines.
                """)

        @Argument(help: "The document, as Markdown text.")
        var file: String

        @Flag(help: "Register what the record lacks.")
        var apply = false

        @Flag(help: "Ask no server: read and review only.")
        var offline = false

        @Flag(help: "Print everything that was read and found as JSON.")
        var json = false

        @OptionGroup var access: GatewayAccess

        func validate() throws {
            if apply, offline { throw ValidationError("--apply needs a server; --offline asks none.") }
        }

        func run() async throws {
            let start = ContinuousClock.now
            let document = try read()
            let review = Review(of: document)
            var report = DocumentReport(document: document, findings: review.findings)
            if !offline {
                let client = try await access.client(standard: apply ? .secretariat : nil)
                try await report.compare(with: client, apply: apply)
            }
            if json {
                Progress.show(try JSON.text(report))
            } else {
                Progress.show(DocumentText.text(of: report, took: start.duration(to: .now)))
            }
        }

        /// - Throws: `ExitCode` 2 for a file that is no such document, after the reasons with their lines.
        private func read() throws -> SourceDocument {
            do {
                return try SourceDocument.reading(try DocumentFile.bytes(of: file))
            } catch let error as UnreadableDocument {
                for problem in error.problems.prefix(50) {
                    Progress.say("\(file)\(problem.line.map { ":\($0)" } ?? ""): \(problem.reason)")
                }
                if error.problems.count > 50 { Progress.say("and \(error.problems.count - 50) more") }
                throw ExitCode(2)
            }
        }
    }
}

/// The bytes of the document, never more than a document can have.
enum DocumentFile {
    /// - Throws: `ExitCode` 2 for what cannot be read, a folder for example.
    static func bytes(of path: String) throws -> [UInt8] {
        // One byte more than allowed is enough to see that it is too large.
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: SourceDocument.maximumSize + 1)
        else {
            Progress.say("\(path) cannot be read")
            throw ExitCode(2)
        }
        try? handle.close()
        return Array(data)
    }
}
