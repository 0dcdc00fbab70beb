internal import Notifications
internal import ServiceKit

await Notifications.main()
