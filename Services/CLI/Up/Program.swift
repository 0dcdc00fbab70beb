internal import Foundation
internal import Models
internal import Subprocess
internal import SystemPackage

/// An executable that is run beside this one.
struct Program: Sendable {
    let path: String
    /// As whom it runs; as ourselves where nobody is named.
    var user: UnixUser?

    /// What is executed to run it.
    ///
    /// setpriv changes the account and becomes the program. Done between our fork and the program, the C library would at
    /// times wait there for ever for threads of ours that the fork did not take along.
    func command(_ arguments: [String]) -> (executable: Executable, arguments: Arguments) {
        guard let user else { return (.path(FilePath(path)), Arguments(arguments)) }
        let account = ["--reuid=\(user.userID)", "--regid=\(user.groupID)", "--groups=\(user.groupID)"]
        return (.name("setpriv"), Arguments(account + [path] + arguments))
    }

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
        _ arguments: [String], environment: [String: String] = [:], output: FileDescriptor = .standardError
    ) async throws {
        let command = command(arguments)
        let result = try await Subprocess.run(
            command.executable, arguments: command.arguments, environment: .updating(environment),
            platformOptions: .ownGroup(), input: .none,
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
    static func ownGroup(teardown: [TeardownStep] = []) -> PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = teardown
        return options
    }
}
