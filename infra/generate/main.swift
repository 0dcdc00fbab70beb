// Derives initialisers and schemas from the structures in Shared/Models and writes them to Shared/Models/Derived.
//
//     generate            writes what has changed
//     generate check      writes nothing, and ends with 1 where something would change
import Foundation
import SwiftParser
import SwiftSyntax

let models = URL(filePath: "Shared/Models")
let derived = models.appending(path: "Derived")
let isCheck = CommandLine.arguments.dropFirst().first == "check"

do {
    let misuses = try Generation(models: models, derived: derived).run(writing: !isCheck)
    for misuse in misuses { FileHandle.standardError.write(Data("\(misuse)\n".utf8)) }
    exit(misuses.isEmpty ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}

/// Reads all model files, and writes one derived file for each folder of them.
struct Generation {
    let models: URL
    let derived: URL

    /// - Returns: what stands in the way, or what would change where nothing is written.
    func run(writing: Bool) throws -> [Misuse] {
        var misuses: [Misuse] = []
        var texts: [String: String] = [:]
        for (folder, files) in try folders() {
            var structures: [Structure] = []
            for file in files {
                let reader = StructureReader(
                    path: file.path, source: Parser.parse(source: try String(contentsOf: file, encoding: .utf8)))
                structures += reader.structures
                misuses += reader.misuses
            }
            let parts = structures.sorted { $0.name < $1.name }.map { Derivation(structure: $0).text }
                .filter { !$0.isEmpty }
            if !parts.isEmpty { texts[file(of: folder)] = Self.head + parts.joined(separator: "\n") }
        }
        return try misuses + settle(texts, writing: writing)
    }

    private static let head = """
        // swift-format-ignore-file
        // Derived from the structures beside it by `make generate`; edited by nobody.


        """

    /// The folders of models with their files, all in the order of their names.
    private func folders() throws -> [(String, [URL])] {
        var folders: [String: [URL]] = [:]
        let all = FileManager.default.enumerator(at: models, includingPropertiesForKeys: nil)
        for case let file as URL in all ?? .init() where file.pathExtension == "swift" {
            let folder = file.deletingLastPathComponent().path
            if folder.hasPrefix(derived.path) { continue }
            folders[String(folder.dropFirst(models.path.count).drop { $0 == "/" }), default: []].append(file)
        }
        return folders.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted { $0.path < $1.path }) }
    }

    /// `WorkingGroup/Actions` becomes `WorkingGroup+Actions.swift`: one module has no two files of one name.
    private func file(of folder: String) -> String {
        (folder.isEmpty ? "Models" : folder.replacing("/", with: "+")) + "+Derived.swift"
    }

    /// Brings the folder of derived files to what they must be.
    private func settle(_ texts: [String: String], writing: Bool) throws -> [Misuse] {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: derived.path)) ?? []
        var stale: [Misuse] = []
        for name in Set(present).union(texts.keys).sorted() {
            let file = derived.appending(path: name)
            let text = texts[name]
            if (try? String(contentsOf: file, encoding: .utf8)) == text { continue }
            guard writing else {
                stale.append(Misuse(description: "\(file.path): is stale, run `make generate`"))
                continue
            }
            try FileManager.default.createDirectory(at: derived, withIntermediateDirectories: true)
            if let text { try Data(text.utf8).write(to: file) } else { try FileManager.default.removeItem(at: file) }
        }
        return stale
    }
}
