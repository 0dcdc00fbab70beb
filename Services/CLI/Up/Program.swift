internal import Foundation
internal import Models
internal import Subprocess
internal import SystemPackage

/// An executable that is run beside this one.
struct Program: Sendable {
    let path: String

    /// The executable of a service, which stands in the same folder as the command line.
    static func service(_ name: ServiceName) -> Program {
        let own =
            URL(fileURLWithPath: CommandLine.arguments[0]).lastPathComponent == CommandLine.arguments[0]
            ? (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
            : CommandLine.arguments[0]
        return Program(path: URL(fileURLWithPath: own).deletingLastPathComponent().path + "/npp16-\(name.rawValue)")
    }

    /// Runs it to its end, its output being ours.
    ///
    /// - Throws: `Refusal` when it does not end with 0; the reason has been printed by itself.
    func run(
        _ arguments: [String], environment: [String: String] = [:], as user: UnixUser? = nil,
        output: FileDescriptor = .standardError
    ) async throws {
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: .updating(environment),
            platformOptions: PlatformOptions(user: user), input: .none,
            output: .fileDescriptor(output, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
        guard result.terminationStatus.isSuccess else {
            throw Refusal("\(path) \(arguments.joined(separator: " ")) ended with \(result.terminationStatus)")
        }
    }
}

extension Environment {
    static func updating(_ values: [String: String]) -> Environment {
        .inherit.updating(Dictionary(uniqueKeysWithValues: values.map { (Key(stringLiteral: $0), $1) }))
    }
}

extension PlatformOptions {
    /// A process group of its own: Ctrl-C reaches us alone, and we stop the others in their order.
    init(user: UnixUser?, teardown: [TeardownStep] = []) {
        self.init()
        processGroupID = 0
        teardownSequence = teardown
        guard let user else { return }
        userID = user.userID
        groupID = user.groupID
        supplementaryGroups = [user.groupID]
    }
}
