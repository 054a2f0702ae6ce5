import type { JSX } from 'react'
import type { PictureId } from '../language/types.ts'
import { Pending, PendingRequest, PendingSignIn } from './app/Pending.tsx'
import { Scanner } from './app/Scanner.tsx'
import { Permissions, Start } from './app/Start.tsx'
import { Store } from './app/Store.tsx'
import { Biometrics, Pin } from './app/Unlock.tsx'
import { LogoutMenu, ManageDevices, MyAccount, RemoveDevices } from './eu-login/Account.tsx'
import { AccountForm } from './eu-login/AccountForm.tsx'
import { AddDevice, AddDevicePin, QrCode } from './eu-login/AddDevice.tsx'
import { EmailPage } from './eu-login/EmailPage.tsx'
import { NewPassword, PasswordChanged } from './eu-login/NewPassword.tsx'
import { LostPassword, PasswordPage, SignInPage } from './eu-login/PasswordPages.tsx'
import { DeviceMail, Mail } from './mail/Inbox.tsx'
import { CodeMail, CodeSms, MailLink } from './mail/Opened.tsx'
import { PensionSlip } from './paper/PensionSlip.tsx'
import { AccessForm, AccessFormSend } from './rcam/AccessForm.tsx'
import { CodeFields, CodePage } from './rcam/Code.tsx'
import { AccessConfirmed, CodeConfirmed } from './rcam/Confirmed.tsx'
import { Front, SignOut } from './rcam/Front.tsx'
import { MethodClosed, MethodOpen } from './rcam/Method.tsx'

/** One drawn screen. `device`: where one meets it (1 carries the app); an e-mail can be read on either: 'none'. */
export type DrawnPicture = {
  readonly component: () => JSX.Element
  readonly device: 1 | 2 | 'paper' | 'none'
}

/** Every thing a person meets, in the order of the procedure. A picture without Danish words does not compile. */
export const PICTURES: Readonly<Record<PictureId, DrawnPicture>> = {
  'pension-slip': { component: PensionSlip, device: 'paper' },
  'app-store': { component: Store, device: 1 },
  'email-page': { component: EmailPage, device: 2 },
  'account-form': { component: AccountForm, device: 2 },
  'password-page': { component: PasswordPage, device: 2 },
  'lost-password': { component: LostPassword, device: 2 },
  mail: { component: Mail, device: 2 },
  'mail-link': { component: MailLink, device: 2 },
  'new-password': { component: NewPassword, device: 2 },
  'password-changed': { component: PasswordChanged, device: 2 },
  'my-account': { component: MyAccount, device: 2 },
  'remove-devices': { component: RemoveDevices, device: 2 },
  'manage-devices': { component: ManageDevices, device: 2 },
  'add-device': { component: AddDevice, device: 2 },
  'add-device-pin': { component: AddDevicePin, device: 2 },
  'qr-code': { component: QrCode, device: 2 },
  'app-start': { component: Start, device: 1 },
  'app-permissions': { component: Permissions, device: 1 },
  'app-pending': { component: Pending, device: 1 },
  'app-scanner': { component: Scanner, device: 1 },
  'app-pin': { component: Pin, device: 1 },
  'app-biometrics': { component: Biometrics, device: 1 },
  'device-mail': { component: DeviceMail, device: 'none' },
  'logout-menu': { component: LogoutMenu, device: 2 },
  'rcam-front': { component: Front, device: 2 },
  'sign-in-page': { component: SignInPage, device: 2 },
  'method-closed': { component: MethodClosed, device: 2 },
  'method-open': { component: MethodOpen, device: 2 },
  'app-request': { component: PendingRequest, device: 1 },
  'access-form': { component: AccessForm, device: 2 },
  'access-form-send': { component: AccessFormSend, device: 2 },
  'access-confirmed': { component: AccessConfirmed, device: 2 },
  'rcam-sign-out': { component: SignOut, device: 2 },
  'code-mail': { component: CodeMail, device: 'none' },
  'code-sms': { component: CodeSms, device: 'none' },
  'app-sign-in': { component: PendingSignIn, device: 1 },
  'code-fields': { component: CodeFields, device: 2 },
  'code-page': { component: CodePage, device: 2 },
  'code-confirmed': { component: CodeConfirmed, device: 2 },
}

/** True for the id of a picture there is. */
export const isPicture = (id: string): id is PictureId => Object.hasOwn(PICTURES, id)
