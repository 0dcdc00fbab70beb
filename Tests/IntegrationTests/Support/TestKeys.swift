import Foundation
import ServiceKit

/// Keys for every principal.
enum TestKeys {
    /// Those of the installation under test, made once per run.
    static let folder = Result { try make() }

    /// Those of another installation.
    static func make() throws -> KeyFolder {
        let folder = KeyFolder(path: NSTemporaryDirectory() + "npp16-keys-\(UUID().uuidString)")
        _ = try folder.generate()
        return folder
    }
}
