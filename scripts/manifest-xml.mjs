/*
 * The manifest of the add-in as text, for one address. Two forms: with the shared runtime, in which buttons run commands
 * and the pane stays alive; and without it, in which every button opens the pane with its view – for installations whose
 * runtime would be an old browser engine.
 */

/** Never changes: Office knows the add-in by it, whichever address it is served from. */
const id = '6f0e2a0c-8f5e-4a7b-9b43-52d1c7f1a9de'
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80]

/**
 * @param base address of the folder with the pages, with a slash at its end
 * @param texts the catalogue's `addIn` and `ribbon`
 */
export function manifestXml({ base, version, sharedRuntime, texts: { addIn, ribbon } }) {
  const buttons = Object.values(ribbon).flatMap((group) => Object.entries(group.buttons))
  const origin = new URL(base).origin
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
           xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Maßnahmenplan</ProviderName>
  <DefaultLocale>de-DE</DefaultLocale>
  <DisplayName DefaultValue="${xml(addIn.name.de)}"/>
  <Description DefaultValue="${xml(addIn.description.de)}">
    <Override Locale="en-US" Value="${xml(addIn.description.en)}"/>
  </Description>
  <IconUrl DefaultValue="${xml(base)}icons/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${xml(base)}icons/icon-64.png"/>
  <SupportUrl DefaultValue="${xml(base)}index.html"/>
  <AppDomains>
    <AppDomain>${xml(origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.14"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${xml(base)}taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
${sharedRuntime ? sharedRequirement : ''}    <Hosts>
      <Host xsi:type="Workbook">
${sharedRuntime ? runtimes : ''}        <DesktopFormFactor>
          <GetStarted>
            <Title resid="started.title"/>
            <Description resid="started.description"/>
            <LearnMoreUrl resid="page.learn"/>
          </GetStarted>
          <FunctionFile resid="page.pane"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="tab.plan">
${Object.entries(ribbon).map(groupXml(sharedRuntime)).join('\n')}
              <Label resid="tab.label"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${['icon', ...buttons.map(([name]) => name)].flatMap((name) => imagesXml(name, base)).join('\n')}
      </bt:Images>
      <bt:Urls>
${urlsXml(base, sharedRuntime ? [] : buttons.map(([name]) => name)).join('\n')}
      </bt:Urls>
      <bt:ShortStrings>
${shortStrings(addIn, ribbon, buttons).map(stringXml).join('\n')}
      </bt:ShortStrings>
      <bt:LongStrings>
${longStrings(addIn, buttons).map(stringXml).join('\n')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`
}

const sharedRequirement = `    <Requirements>
      <bt:Sets DefaultMinVersion="1.1">
        <bt:Set Name="SharedRuntime" MinVersion="1.1"/>
      </bt:Sets>
    </Requirements>
`

const runtimes = `        <Runtimes>
          <Runtime resid="page.pane" lifetime="long"/>
        </Runtimes>
`

const groupXml =
  (sharedRuntime) =>
  ([name, { buttons }]) =>
    `              <Group id="group.${name}">
                <Label resid="group.${name}.label"/>
${iconXml('icon', '                ')}
${Object.keys(buttons).map(buttonXml(sharedRuntime)).join('\n')}
              </Group>`

const buttonXml = (sharedRuntime) => (name) =>
  `                <Control xsi:type="Button" id="button.${name}">
                  <Label resid="${name}.label"/>
                  <Supertip>
                    <Title resid="${name}.label"/>
                    <Description resid="${name}.tip"/>
                  </Supertip>
${iconXml(name, '                  ')}
${actionXml(name, sharedRuntime)}
                </Control>`

/** The pane itself opens without any command; with a shared runtime all others are commands of the page that is alive. */
function actionXml(name, sharedRuntime) {
  if (sharedRuntime && name !== 'pane') {
    return `                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${name}</FunctionName>
                  </Action>`
  }
  return `                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>pane</TaskpaneId>
                    <SourceLocation resid="${sharedRuntime ? 'page.pane' : `page.${name}`}"/>
                    <Title resid="pane.title"/>
                  </Action>`
}

function iconXml(name, indent) {
  const images = iconSizes.map((size) => `${indent}  <bt:Image size="${size}" resid="${name}.${size}"/>`)
  return [`${indent}<Icon>`, ...images, `${indent}</Icon>`].join('\n')
}

function imagesXml(name, base) {
  return iconSizes.map(
    (size) => `        <bt:Image id="${name}.${size}" DefaultValue="${xml(base)}icons/${iconFile(name)}-${size}.png"/>`,
  )
}

/** `newPlan` is drawn as `new-plan`. */
function iconFile(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function urlsXml(base, names) {
  const urls = [
    ['page.pane', 'taskpane.html'],
    ['page.learn', 'index.html'],
    ...names.filter((name) => name !== 'pane').map((name) => [`page.${name}`, `taskpane.html?command=${name}`]),
  ]
  return urls.map(([key, page]) => `        <bt:Url id="${key}" DefaultValue="${xml(base + page)}"/>`)
}

function shortStrings(addIn, ribbon, buttons) {
  return [
    ['tab.label', addIn.tab],
    ['pane.title', addIn.name],
    ['started.title', addIn.started.title],
    ...Object.entries(ribbon).map(([name, { label }]) => [`group.${name}.label`, label]),
    ...buttons.map(([name, { label }]) => [`${name}.label`, label]),
  ]
}

function longStrings(addIn, buttons) {
  return [['started.description', addIn.started.description], ...buttons.map(([name, { tip }]) => [`${name}.tip`, tip])]
}

function stringXml([key, { de, en }]) {
  if (de === en) return `        <bt:String id="${key}" DefaultValue="${xml(de)}"/>`
  return `        <bt:String id="${key}" DefaultValue="${xml(de)}">
          <bt:Override Locale="en-US" Value="${xml(en)}"/>
        </bt:String>`
}

function xml(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
}
