@echo off
rem Starts Planbridge: the window when called without arguments or with a project's file
rem alone, the command line otherwise.
rem
rem   PLANBRIDGE_JAVA_OPTIONS   further options for the Java virtual machine, such as -Xmx4g
rem
rem Exit code 69: no Java found. All other codes are the program's own.
setlocal DisableDelayedExpansion
set "APP=%~dp0.."
set "JDK="
set "CHOSEN="
if exist "%APP%\jdk" set /p CHOSEN=<"%APP%\jdk"
call :suits "%CHOSEN%"
call :suits "%JAVA25_HOME%"
call :suits "%JAVA_HOME%"
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*"
  "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\BellSoft\LibericaJDK-*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current"
) do call :suits "%%~D"
if not defined JDK (
  echo planbridge: no Java 25 or newer was found; install a JDK 25 or set JAVA25_HOME to the folder of one you have.>&2
  exit /b 69
)
set "CACHE="
if exist "%APP%\lib\planbridge.aot" set CACHE="-XX:AOTCache=%APP%\lib\planbridge.aot"
"%JDK%\bin\java.exe" ^
  "--module-path=%APP%\lib\javafx" ^
  --add-modules=@fx.modules@ ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -XX:+UseSerialGC ^
  -XX:-HeapDumpOnOutOfMemoryError ^
  -Xlog:disable -Xlog:all=error:stderr ^
  %CACHE% %PLANBRIDGE_JAVA_OPTIONS% ^
  -classpath "%APP%\lib\planbridge.jar" ^
  @main.class@ %*
exit /b %ERRORLEVEL%

rem Takes the folder as the JDK when none was taken yet and it is a JDK 25 or newer.
:suits
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "JDK=%~1"
exit /b 0
