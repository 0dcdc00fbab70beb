import Foundation
import ServiceKit

/// Keys for every principal, made once per run.
enum TestKeys {
    static let folder = Result {
        let path = NSTemporaryDirectory() + "npp16-keys-\(UUID().uuidString)"
        let folder = KeyFolder(path: path)
        _ = try folder.generate()
        return folder
    }
}
