import Foundation

/// Programs in Python that look at the system from outside, with libraries that are not ours.
enum Python {
    /// - Parameter libraries: the modules that must be there, by the versions of the packages of the same name.
    /// - Returns: a Python that has them, in a virtual environment of the build.
    static func interpreter(with libraries: [String: String]) async throws -> String {
        let names = libraries.keys.sorted()
        let folder = "\(Project.binaries)/python-\(names.joined(separator: "-"))"
        let python = folder + "/bin/python3"
        let imports = "import " + names.joined(separator: ", ")
        if try await Program(path: "/usr/bin/env", arguments: [python, "-c", imports]).run().end.isSuccess {
            return python
        }
        try await Program(path: "/usr/bin/env", arguments: ["python3", "-m", "venv", folder]).succeed()
        let packages = names.compactMap { name in libraries[name].map { "\(name)==\($0)" } }
        try await Program(path: python, arguments: ["-m", "pip", "install", "-q"] + packages).succeed()
        return python
    }
}
