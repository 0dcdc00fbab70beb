import Foundation
import Subprocess
import SystemPackage

/// A program that runs to its end.
struct Program: Sendable {
    let path: String
    var arguments: [String] = []
    var environment: [String: String] = [:]

    struct Result: Sendable, CustomStringConvertible {
        let end: End
        let output: String
        let errors: String

        var description: String { "\(end)\n\(output)\n\(errors)" }
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    func run() async throws -> Result {
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: .inherit(with: environment),
            input: .none, output: .string(limit: 256 << 20), error: .string(limit: 1 << 20))
        return Result(
            end: End(result.terminationStatus), output: result.standardOutput, errors: result.standardError)
    }

    /// - Returns: what it printed, without space around it.
    /// - Throws: ``Failed`` when it does not end with 0.
    @discardableResult
    func succeed() async throws -> String {
        let result = try await run()
        guard result.end.isSuccess else {
            throw Failed(description: "\(path) \(arguments.joined(separator: " ")): \(result)")
        }
        return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// How a process ended.
enum End: Sendable, Equatable {
    case exited(Int32)
    case killed(by: Int32)

    var isSuccess: Bool { self == .exited(0) }

    init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(code)
        case .signaled(let signal): self = .killed(by: signal)
        }
    }
}

extension Environment {
    static func inherit(with values: [String: String]) -> Environment {
        .inherit.updating(Dictionary(uniqueKeysWithValues: values.map { (Key(stringLiteral: $0), $1) }))
    }
}
